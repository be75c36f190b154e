# title: derive leaves traceback, cause, context and notes to split
# clauses: group.derive.metadata
# python: >=3.11
class Errors(ExceptionGroup):
    def derive(self, exceptions):
        return Errors(self.message, exceptions)

try:
    raise Errors('text', [OSError(1), ValueError(2)]) from KeyError('cause')
except Errors as error:
    group = error
group.add_note('note')
made = group.derive([OSError(1)])
print(made.__traceback__, made.__cause__, hasattr(made, '__notes__'))
part = group.subgroup(OSError)
print(part.__traceback__ is group.__traceback__, repr(part.__cause__), part.__notes__)

# expect:
# None None False
# True KeyError('cause') ['note']
