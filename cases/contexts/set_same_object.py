# title: the value is the object itself
# clauses: ctx.set.value
# python: >=3.7
from contextvars import ContextVar, copy_context

variable = ContextVar('palette')
palette = ['red']
variable.set(palette)
variable.get().append('blue')
print(palette, copy_context()[variable] is palette)

# expect:
# ['red', 'blue'] True
