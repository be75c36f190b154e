# title: the token of another variable is refused
# clauses: ctx.reset.other_variable
# python: >=3.7
from contextvars import ContextVar

first, second = ContextVar('colour'), ContextVar('colour')
token = first.set('red')
try:
    second.reset(token)
except ValueError:
    print('ValueError')
print(first.get(), second.get('unset'))

# expect:
# ValueError
# red unset
