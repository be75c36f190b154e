# title: None is a value like any other
# clauses: ctx.get.value
# python: >=3.7
from contextvars import ContextVar

variable = ContextVar('colour', default='white')
variable.set(None)
print(variable.get(), variable.get('argument'))

# expect:
# None None
