# title: there are two hooks and no other names
# clauses: agen.hooks.arity
# python: >=3.6
import sys

for call in (lambda: sys.set_asyncgen_hooks(None, None, None), lambda: sys.set_asyncgen_hooks(other=None),
             lambda: sys.get_asyncgen_hooks(1)):
    try:
        call()
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
