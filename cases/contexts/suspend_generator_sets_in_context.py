# title: each step of a generator sets in the context of its resumer
# clauses: ctx.suspend.generator_sets
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('step')

def steps():
    for step in range(3):
        variable.set(step)
        yield

contexts = [Context() for number in range(3)]
generator = steps()
for context in contexts:
    context.run(next, generator)
print([context[variable] for context in contexts], variable.get('unset'))

# expect:
# [0, 1, 2] unset
