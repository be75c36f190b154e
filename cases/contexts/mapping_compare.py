# title: a context is compared with contexts only, and only for equality
# clauses: ctx.mapping.compare
# python: >=3.7
from contextvars import Context, ContextVar


class Other:
    def __eq__(self, other):
        return 'asked'


variable = ContextVar('colour')
first, second = Context(), Context()
first.run(variable.set, 'red')
second.run(variable.set, 'red')
print(first != second, first == {variable: 'red'}, first != {variable: 'red'})
print(first == Other(), first.__eq__({}), first.__lt__(second))
for call in (lambda: first < second, lambda: first <= second,
             lambda: first > second, lambda: first >= second):
    try:
        call()
    except TypeError:
        print('TypeError')

# expect:
# False False True
# asked NotImplemented NotImplemented
# TypeError
# TypeError
# TypeError
# TypeError
