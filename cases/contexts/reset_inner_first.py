# title: tokens that are reset in reverse order undo one set each
# clauses: ctx.reset.old
# python: >=3.7
from contextvars import ContextVar

variable = ContextVar('depth')
tokens = [variable.set(depth) for depth in range(3)]
for token in reversed(tokens):
    variable.reset(token)
    print(variable.get('unset'))

# expect:
# 1
# 0
# unset
