# title: the argument of get comes before the default of the variable
# clauses: ctx.get.argument
# python: >=3.7
from contextvars import ContextVar

variable = ContextVar('colour', default='white')
print(variable.get('argument'), variable.get(None), variable.get())
print(ContextVar('size').get('argument'))

# expect:
# argument None white
# argument
