# title: a token of another context is refused
# clauses: ctx.reset.other_context
# python: >=3.7
from contextvars import ContextVar, copy_context

variable = ContextVar('colour')
token = variable.set('red')

def inside():
    try:
        variable.reset(token)
    except ValueError:
        print('ValueError')
    print(variable.get())

copy_context().run(inside)

# expect:
# ValueError
# red
