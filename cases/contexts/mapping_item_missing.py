# title: indexing with a variable that is not set is a KeyError
# clauses: ctx.mapping.item_missing
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour', default='white')
try:
    Context()[variable]
except KeyError as error:
    print('KeyError', error.args[0] is variable)

# expect:
# KeyError True
