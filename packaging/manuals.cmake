# Manual pages and Debian's change list, compressed without name and time so that the same sources give the same bytes.
find_program(GZIP_PROGRAM gzip REQUIRED)
set(compressed_files)
function(install_compressed source name destination component)
    set(compressed ${CMAKE_CURRENT_BINARY_DIR}/compressed/${name}.gz)
    add_custom_command(OUTPUT ${compressed}
        COMMAND ${GZIP_PROGRAM} -9nc ${CMAKE_CURRENT_SOURCE_DIR}/${source} > ${compressed}
        DEPENDS ${source} VERBATIM)
    set(compressed_files ${compressed_files} ${compressed} PARENT_SCOPE)
    install(FILES ${compressed} DESTINATION ${destination} COMPONENT ${component})
endfunction()
file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/compressed)

install_compressed(man/stackwright-cli.1 stackwright-cli.1 ${CMAKE_INSTALL_MANDIR}/man1 program)
if(STACKWRIGHT_WINDOW)
    install_compressed(man/stackwright.1 stackwright.1 ${CMAKE_INSTALL_MANDIR}/man1 program)
endif()
install_compressed(debian/changelog changelog.Debian ${CMAKE_INSTALL_DATADIR}/doc/stackwright debian)
install(FILES debian/lintian-overrides RENAME stackwright DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides COMPONENT debian)
install(FILES debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/stackwright COMPONENT program)
add_custom_target(compressed-files ALL DEPENDS ${compressed_files})
