# title: the methods of a token as a context manager take what a with statement gives
# clauses: ctx.token.manager_arguments
# python: >=3.14
from contextvars import ContextVar

variable = ContextVar('colour')
token = variable.set('red')
for call in (lambda: token.__enter__(None), lambda: token.__exit__(None, None),
             lambda: token.__exit__(None, None, None, None)):
    try:
        call()
    except TypeError:
        print('TypeError')
print(token.__enter__() is token, token.__exit__(None, None, None), variable.get(None))

# expect:
# TypeError
# TypeError
# TypeError
# True None None
