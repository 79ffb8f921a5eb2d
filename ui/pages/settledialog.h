// Settles the conflicts of an export: file by file and place by place, with all texts in view.
#pragma once

#include "jobs/jobreports.h"
#include "render/fileset.h"
#include "support/mergepieces.h"

#include <QDialog>
#include <QMap>

#include <memory>

class QButtonGroup;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace stackwright {

class CodeView;
class Label;

class SettleDialog final : public QDialog {
    Q_OBJECT

public:
    // `files` are what is exported; a text that does not read as its generated file does is not accepted.
    SettleDialog(const std::vector<ConflictTexts>& conflicts, const QMap<QString, ConflictAnswer>& given,
        std::shared_ptr<const FileSet> files, QWidget* parent = nullptr);

    // Of the files that are settled as a whole; the others stay open.
    QMap<QString, ConflictAnswer> answers() const;

private:
    using Pick = PlaceAnswer::Pick;
    struct PlaceOfFile : PlaceAnswer {
        qsizetype piece = 0;
    };
    struct File {
        ConflictTexts texts;
        QList<MergePiece> pieces;
        std::vector<PlaceOfFile> places; // the open pieces
        bool whole = false;              // no texts: one side or the other
    };

    static File fileOf(const ConflictTexts& texts, const QMap<QString, ConflictAnswer>& given);
    static bool isSettled(const File& file);
    static QByteArray textOf(const File& file, const PlaceOfFile& place);
    static ConflictAnswer answerOf(const File& file);

    QWidget* makeTexts();
    QWidget* makeChoices();
    void showFile(int index);
    void showPlace(int index);
    void showSide(CodeView* view, const std::optional<QString>& text, QByteArray MergePiece::*side);
    void choose(Pick pick);
    void takeOwnText();
    void acceptSound();
    void refresh();
    File& file() { return files_[size_t(file_)]; }

    std::shared_ptr<const FileSet> generated_;
    std::vector<File> files_;
    int file_ = 0;
    int place_ = 0;
    bool filling_ = false;
    QListWidget* list_ = nullptr;
    Label* where_ = nullptr;
    QPushButton* previous_ = nullptr;
    QPushButton* next_ = nullptr;
    CodeView* views_[3] = {};
    QButtonGroup* choices_ = nullptr;
    QPlainTextEdit* result_ = nullptr;
    Label* trouble_ = nullptr;
    QPushButton* use_ = nullptr;
};

} // namespace stackwright
