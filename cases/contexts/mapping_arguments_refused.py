# title: the methods of a mapping refuse arguments that they do not take
# clauses: ctx.mapping.arguments
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour')
context = Context()
for call in (lambda: context.keys(1), lambda: context.values(1), lambda: context.items(1),
             lambda: context.get(), lambda: context.get(variable, 1, 2)):
    try:
        call()
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
