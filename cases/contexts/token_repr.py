# title: the representation of a token tells whether it was used
# clauses: ctx.token.repr
# python: >=3.7
from contextvars import ContextVar

variable = ContextVar('colour')
token = variable.set('red')
print(repr(token).startswith('<Token var=<ContextVar name='))
variable.reset(token)
print(repr(token).startswith('<Token used var=<ContextVar name='))

# expect:
# True
# True
