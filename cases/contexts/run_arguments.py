# title: run passes positional and keyword arguments on
# clauses: ctx.run.arguments
# python: >=3.7
from contextvars import Context

def show(*arguments, **keywords):
    print(arguments, sorted(keywords.items()))

Context().run(show, 1, 2, colour='red', self='me')

# expect:
# (1, 2) [('colour', 'red'), ('self', 'me')]
