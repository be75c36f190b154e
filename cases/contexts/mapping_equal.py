# title: contexts with the same variables and values are equal
# clauses: ctx.mapping.equal
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour')
first, second = Context(), Context()
print(first == second)
first.run(variable.set, 'red')
print(first == second, first != second)
second.run(variable.set, 'red')
print(first == second)
second.run(variable.set, 'blue')
print(first == second)

# expect:
# True
# False True
# True
# False
