# title: get returns what was set last
# clauses: ctx.get.value
# python: >=3.7
from contextvars import ContextVar

variable = ContextVar('colour', default='white')
variable.set('red')
variable.set('blue')
print(variable.get())
print(variable.get('argument'))

# expect:
# blue
# blue
