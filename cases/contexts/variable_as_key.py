# title: a variable can be the key of a dictionary
# clauses: ctx.var.identity
# python: >=3.7
from contextvars import ContextVar

first, second = ContextVar('colour'), ContextVar('colour')
colours = {first: 'red', second: 'blue'}
print(colours[first], colours[second], hash(first) == hash(first))

# expect:
# red blue True
