// Where an export goes, on which branch, as whom and with which words: the left half of the export page.
#pragma once

#include "jobs/exportjob.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QVBoxLayout;

namespace stackwright {

class Label;

class ExportTarget final : public QWidget {
    Q_OBJECT

public:
    explicit ExportTarget(QWidget* parent = nullptr);

    QString folder() const;
    void setFolder(const QString& folder);
    void setProposedMessage(const QString& message); // until somebody edits it
    void focusFirst();

    void showLooking();
    void showTarget(const TargetReport& report);
    void showNothing();

    bool lacksIdentity() const; // git knows nobody, and name or address are still missing
    void fill(ExportOrder& order) const;

Q_SIGNALS:
    void folderChanged();
    void answersChanged(); // branch or mode: the comparison is out of date
    void identityChanged();

private:
    void addFolder(QVBoxLayout* column);
    void addBranch(QVBoxLayout* column);
    void addIdentity(QVBoxLayout* column);
    void addMessage(QVBoxLayout* column);
    void chooseFolder();

    QLineEdit* folder_ = nullptr;
    Label* state_ = nullptr;
    QWidget* modeBox_ = nullptr;
    QRadioButton* newBranch_ = nullptr;
    QRadioButton* currentBranch_ = nullptr;
    QWidget* branchBox_ = nullptr;
    QLineEdit* branch_ = nullptr;
    Label* identityWords_ = nullptr;
    QWidget* identityBox_ = nullptr;
    QLineEdit* name_ = nullptr;
    QLineEdit* email_ = nullptr;
    QPlainTextEdit* message_ = nullptr;
    bool messageEdited_ = false;
    bool branchEdited_ = false;
};

} // namespace stackwright
