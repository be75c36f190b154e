# title: a class of groups cannot stand behind except*
# clauses: group.star.group_refused
# python: >=3.11
class Errors(ExceptionGroup):
    pass

for kind in ExceptionGroup, BaseExceptionGroup, Errors, (ValueError, ExceptionGroup):
    for raised in ValueError(), ExceptionGroup('text', [KeyError()]):
        try:
            try:
                raise raised
            except* kind:
                print('never')
        except TypeError as error:
            print('TypeError', error.__context__ is raised)

# expect:
# TypeError True
# TypeError True
# TypeError True
# TypeError True
# TypeError True
# TypeError True
# TypeError True
# TypeError True
