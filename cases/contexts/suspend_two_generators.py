# title: two generators in one context see what the other sets
# clauses: ctx.suspend.generator_sets
# python: >=3.7
from contextvars import ContextVar

variable = ContextVar('turn', default=None)

def player(name):
    while True:
        before = variable.get()
        variable.set(name)
        yield before

first, second = player('first'), player('second')
print(next(first), next(second), next(first), next(second))

# expect:
# None first second first
