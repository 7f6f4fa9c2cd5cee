// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/single_instance.h"

#include <QCryptographicHash>
#include <QDBusAbstractAdaptor>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QVariantMap>
#include <utility>

#include "gui/app/application_id.h"

namespace limber::inline gui {
namespace {

constexpr int kAnswerMilliseconds = 5000;
const auto kPath = QStringLiteral("/org/limber/Limber");
const auto kInterface = QStringLiteral("org.freedesktop.Application");
const auto kToken = QStringLiteral("activation-token");
constexpr auto kTokenVariable = "XDG_ACTIVATION_TOKEN";

/// The same for every way to name the file.
QString nameFor(const std::filesystem::path& dataFile) {
    std::error_code ignored;
    const auto whole = std::filesystem::weakly_canonical(std::filesystem::absolute(dataFile, ignored), ignored);
    const auto hash =
        QCryptographicHash::hash(QByteArray::fromStdString(whole.string()), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("%1.File_%2").arg(QLatin1String(kApplicationId), QString::fromLatin1(hash.left(16)));
}

QString actionOf(Errand::Kind kind) {
    switch (kind) {
        case Errand::Kind::page: return QStringLiteral("page");
        case Errand::Kind::log: return QStringLiteral("log");
        case Errand::Kind::tightNow: return QStringLiteral("tight-now");
        case Errand::Kind::checkIn: return QStringLiteral("check-in");
        case Errand::Kind::keep: return QStringLiteral("keep");
        case Errand::Kind::open: break;
    }
    return {};
}

/// What other programs may say is not trusted: anything unknown only brings the window to the front.
Errand errandOf(const QString& action, const QVariantList& parameter) {
    for (const auto kind : {Errand::Kind::log, Errand::Kind::tightNow, Errand::Kind::checkIn, Errand::Kind::keep})
        if (action == actionOf(kind)) return {kind};
    if (action != actionOf(Errand::Kind::page) || parameter.isEmpty()) return {};
    const auto page = pageNamed(parameter.constFirst().toString());
    return page ? Errand{Errand::Kind::page, *page} : Errand{};
}

}  // namespace

/// The standard interface of a program that is open once.
class ApplicationAdaptor final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    explicit ApplicationAdaptor(SingleInstance& instance) : QDBusAbstractAdaptor(&instance), m_instance(instance) {}

public slots:
    void Activate(const QVariantMap& platform) { ask({}, platform); }
    void Open(const QStringList&, const QVariantMap& platform) { ask({}, platform); }
    void ActivateAction(const QString& action, const QVariantList& parameter, const QVariantMap& platform) {
        ask(errandOf(action, parameter), platform);
    }

private:
    /// With the token the compositor lets the window come to the front.
    void ask(const Errand& errand, const QVariantMap& platform) {
        const auto token = platform.value(kToken).toByteArray();
        if (!token.isEmpty()) qputenv(kTokenVariable, token);
        m_instance.take(errand);
    }

    SingleInstance& m_instance;
};

SingleInstance::SingleInstance(const QDBusConnection& bus, const std::filesystem::path& dataFile) : m_bus(bus) {
    if (dataFile != ":memory:") m_name = nameFor(dataFile);
    new ApplicationAdaptor(*this);
}

SingleInstance::~SingleInstance() {
    if (!m_bus.isConnected() || m_name.isEmpty()) return;
    m_bus.unregisterObject(kPath);
    m_bus.unregisterService(m_name);
}

QDBusConnection SingleInstance::sessionBus() {
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ? QDBusConnection::sessionBus()
                                                                 : QDBusConnection(QString());
}

void SingleInstance::take(const Errand& errand) {
    if (m_carryOut)
        m_carryOut(errand);
    else
        m_waiting = errand;
}

void SingleInstance::serve(std::function<void(const Errand&)> carryOut) {
    m_carryOut = std::move(carryOut);
    if (const auto waiting = std::exchange(m_waiting, std::nullopt)) m_carryOut(*waiting);
}

bool SingleInstance::claim() {
    if (m_name.isEmpty() || !m_bus.isConnected()) return true;
    m_bus.registerObject(kPath, this);
    const auto reply = m_bus.interface()->registerService(m_name, QDBusConnectionInterface::DontQueueService,
                                                          QDBusConnectionInterface::DontAllowReplacement);
    return !reply.isValid() || reply.value() == QDBusConnectionInterface::ServiceRegistered;
}

bool SingleInstance::handOver(const Errand& errand) const {
    QVariantMap platform;
    if (const auto token = qEnvironmentVariable(kTokenVariable); !token.isEmpty()) platform.insert(kToken, token);
    const bool onlyOpen = errand.kind == Errand::Kind::open;
    auto call = QDBusMessage::createMethodCall(
        m_name, kPath, kInterface, onlyOpen ? QStringLiteral("Activate") : QStringLiteral("ActivateAction"));
    if (!onlyOpen) {
        QVariantList parameter;
        if (errand.kind == Errand::Kind::page) parameter << pageName(errand.page);
        call << actionOf(errand.kind) << parameter;
    }
    call << platform;
    return m_bus.call(call, QDBus::Block, kAnswerMilliseconds).type() == QDBusMessage::ReplyMessage;
}

}  // namespace limber::inline gui

#include "single_instance.moc"
