# title: a variable that reset removed is neither counted nor iterated over
# clauses: ctx.reset.removed
# python: >=3.7
from contextvars import Context, ContextVar, copy_context

variable = ContextVar('colour')

def work():
    variable.reset(variable.set('red'))
    context = copy_context()
    print(len(context), list(context), list(context.values()))

Context().run(work)

# expect:
# 0 [] []
