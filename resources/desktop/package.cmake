# SPDX-License-Identifier: GPL-3.0-or-later
# Where the programs and what belongs to them go, and the Debian package: `cpack -G DEB --config build/CPackConfig.cmake`
# packs what is built.
include(GNUInstallDirs)
set(kDesktop ${CMAKE_CURRENT_LIST_DIR})
set(kApplicationId org.limber.Limber)
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# limber_install_compressed(file folder name): compressed as Debian wants manuals and change logs.
function(limber_install_compressed file folder name)
    install(FILES ${file} DESTINATION ${folder} RENAME ${name})
    install(CODE "execute_process(COMMAND gzip -9nf \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${folder}/${name}\"
                                  COMMAND_ERROR_IS_FATAL ANY)")
endfunction()

install(TARGETS limber-cli)
limber_install_compressed(${kDesktop}/limber-cli.1 ${CMAKE_INSTALL_MANDIR}/man1 limber-cli.1)
limber_install_compressed(${kDesktop}/changelog ${CMAKE_INSTALL_DOCDIR} changelog)
install(FILES ${kDesktop}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${kDesktop}/limber-cli.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME limber-cli)
if(TARGET limber)
    set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
    install(TARGETS limber)
    limber_install_compressed(${kDesktop}/limber.1 ${CMAKE_INSTALL_MANDIR}/man1 limber.1)
    install(FILES ${kDesktop}/${kApplicationId}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${kDesktop}/${kApplicationId}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${kDesktop}/${kApplicationId}-symbolic.svg DESTINATION ${icons}/symbolic/apps)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/limber.svg DESTINATION ${icons}/scalable/apps RENAME ${kApplicationId}.svg)
endif()

set(CPACK_PACKAGE_NAME limber)
set(CPACK_PACKAGE_VENDOR Limber)
set(CPACK_PACKAGE_CONTACT "The Limber authors <limber@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "workout planner for people whose back tightens")
set(CPACK_PACKAGE_DESCRIPTION
    "Limber plans a week of workouts, stretching, yoga and rest, takes down what was done and how tight the back was,
shows what may have gone together with it and what can ease it, and lets the next week answer. It has a window and a
command line over one local file, and does not use the network.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-qpa-plugins")
set(CPACK_GENERATOR DEB)
include(CPack)
