# CPack: packaging/dev package makes the .deb and the .tar.gz. The Windows and macOS sections follow CPack's documentation but have
# never been run: there was no such machine to try them on.
set(CPACK_PACKAGE_NAME stackwright)
set(CPACK_PACKAGE_VENDOR "Stackwright")
set(CPACK_PACKAGE_CONTACT "Stackwright maintainers <maintainers@stackwright.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "pick one tool per delivery stage, get a wired git repository")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${CMAKE_CURRENT_SOURCE_DIR}/description.txt)
set(CPACK_RESOURCE_FILE_README ${CMAKE_CURRENT_SOURCE_DIR}/description.txt)
set(CPACK_PACKAGE_EXECUTABLES stackwright Stackwright)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_SOURCE_DIR}/package-each.cmake)
set(CPACK_CMAKE_BUILD_FOLDER ${CMAKE_BINARY_DIR}) # for package-each.cmake
set(CPACK_CHECKSUM SHA256)
install(FILES archive/README.txt DESTINATION . COMPONENT archive)

if(WIN32)
    set(CPACK_GENERATOR ZIP NSIS) # untested
    set(CPACK_NSIS_DISPLAY_NAME "Stackwright")
    set(CPACK_NSIS_INSTALLED_ICON_NAME "bin/stackwright.exe")
    set(CPACK_NSIS_MODIFY_PATH ON)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop) # untested
    set(CPACK_DMG_VOLUME_NAME "Stackwright")
else()
    set(CPACK_GENERATOR DEB TGZ)
    # Debian's own way to say which libraries, in which versions, the programs were linked with.
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
    set(CPACK_DEBIAN_PACKAGE_SECTION devel)
    set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, fonts-jetbrains-mono, git, qt6-translations-l10n, qt6-wayland")
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
endif()
include(CPack)
