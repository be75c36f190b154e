# title: the future import of generators changes nothing any more
# clauses: gen.create.future
# python: >=3.2
from __future__ import generators

def body():
    yield 1

print(list(body()), generators.optional, generators.mandatory[:2])

# expect:
# [1] (2, 2, 0, 'alpha', 1) (2, 3)
