// Below the cards: the options of the picked tool, and what an expert would say about the one that is looked at.
#pragma once

#include "session/session.h"

#include <QWidget>

class QPushButton;

namespace stackwright {

class AssumptionPane;
class Label;
class OptionForm;
class TermList;

class StageDetails final : public QWidget {
    Q_OBJECT

public:
    explicit StageDetails(Session& session, QWidget* parent = nullptr);

    // `tool` may be empty: nothing to show.
    void show(const QString& stage, const QString& tool);

private:
    void showOptions(const Tool& tool);
    void showFacts(const Tool& tool);
    void takeEdit(const QString& option, const QString& text);

    Session& session_;
    QString tool_;
    QHash<QString, QString> unfit_; // option → text that is no value of its type, kept in the field only
    QWidget* optionBox_;
    Label* optionTitle_;
    QPushButton* reset_;
    OptionForm* form_;
    QWidget* factBox_;
    Label* factTitle_;
    TermList* facts_;
    AssumptionPane* assumption_;
    TermList* judgement_; // what speaks for it and against it
};

} // namespace stackwright
