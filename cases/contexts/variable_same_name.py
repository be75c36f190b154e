# title: two variables of the same name have values of their own
# clauses: ctx.var.identity
# python: >=3.7
from contextvars import ContextVar

first, second = ContextVar('colour'), ContextVar('colour')
first.set('red')
print(first.get(), second.get('unset'))
second.set('blue')
print(first.get(), second.get())
print(first == second)

# expect:
# red unset
# red blue
# False
