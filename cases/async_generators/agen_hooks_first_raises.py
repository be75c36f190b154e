# title: an exception in the first hook comes out of the call
# clauses: agen.hooks.first_raises
# python: >=3.6
import sys

async def body():
    print('body')
    yield 1

def first(generator):
    raise ValueError

sys.set_asyncgen_hooks(firstiter=first)
try:
    body().__anext__()
except ValueError:
    print('ValueError')

# expect:
# ValueError
