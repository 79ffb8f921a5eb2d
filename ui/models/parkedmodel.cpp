#include "models/parkedmodel.h"

#include <QDate>

namespace stackwright {

namespace {

bool isDate(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate).isValid() && text.size() == 10;
}

} // namespace

QString parkedProblem(const Parked& parked)
{
    return parked.text.trimmed().isEmpty() ? ParkedModel::tr("Say in a few words what is put off.")
        : parked.owner.trimmed().isEmpty() ? ParkedModel::tr("Who follows it up? Without an owner it is forgotten.")
        : !isDate(parked.due)              ? ParkedModel::tr("Until when? Write the date as 2027-03-31.")
                                           : QString();
}

ParkedModel::ParkedModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), session_(session), rows_(session.stack().workshop.parked)
{
    connect(&session_, &Session::stackChanged, this, &ParkedModel::take);
}

void ParkedModel::take()
{
    const std::vector<Parked>& parked = session_.stack().workshop.parked;
    if (parked == rows_) {
        return;
    }
    if (parked.size() != rows_.size()) {
        beginResetModel();
        rows_ = parked;
        endResetModel();
    } else {
        rows_ = parked;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    }
}

void ParkedModel::remove(int row)
{
    Workshop workshop = session_.stack().workshop;
    if (row >= 0 && row < int(workshop.parked.size())) {
        workshop.parked.erase(workshop.parked.begin() + row);
        session_.setWorkshop(workshop, tr("remove from the parking lot"));
    }
}

int ParkedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

int ParkedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant ParkedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole)) {
        return {};
    }
    const Parked& parked = rows_[size_t(index.row())];
    switch (index.column()) {
    case Subject: return parked.text;
    case AboutStage: {
        const Stage* stage = session_.catalogue().stage(parked.stage);
        return stage != nullptr ? stage->title : parked.stage;
    }
    case Owner: return parked.owner;
    default: return parked.due;
    }
}

QVariant ParkedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles = {tr("Subject"), tr("Stage"), tr("Owner"), tr("Until")};
    return titles.value(section);
}

Qt::ItemFlags ParkedModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == AboutStage ? flags : flags | Qt::ItemIsEditable;
}

bool ParkedModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole) {
        return false;
    }
    Workshop workshop = session_.stack().workshop;
    Parked& parked = workshop.parked[size_t(index.row())];
    const QString text = value.toString().trimmed().left(int(longestWorkshopText));
    switch (index.column()) {
    case Subject: parked.text = text; break;
    case Owner: parked.owner = text; break;
    default: parked.due = text; break;
    }
    if (!parkedProblem(parked).isEmpty()) {
        return false;
    }
    session_.setWorkshop(workshop, tr("change the parking lot"));
    return true;
}

} // namespace stackwright
