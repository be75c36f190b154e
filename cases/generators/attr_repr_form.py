# title: the form in which CPython represents a generator
# clauses: gen.attr.repr_form
# python: >=3.5
import re

def body():
    yield

for g in (body(), (x for x in ())):
    print(re.sub('0x[0-9a-fA-F]+', 'ADDRESS', repr(g)))

# expect:
# <generator object body at ADDRESS>
# <generator object <genexpr> at ADDRESS>
