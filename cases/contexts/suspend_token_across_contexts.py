# title: a token that a generator keeps is refused when another context resumes it
# clauses: ctx.suspend.token
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour')

def colours():
    token = variable.set('red')
    yield
    try:
        variable.reset(token)
    except ValueError:
        print('ValueError')
    yield

context = Context()
generator = colours()
context.run(next, generator)
next(generator)
print(context[variable], variable.get('unset'))

# expect:
# ValueError
# red unset
