# title: a refused token can still be used where it belongs
# clauses: ctx.reset.refused
# python: >=3.7
from contextvars import ContextVar

first, second = ContextVar('first'), ContextVar('second')
token = first.set('red')
try:
    second.reset(token)
except ValueError:
    print('ValueError')
first.reset(token)
print(first.get('unset'))

# expect:
# ValueError
# unset
