# title: setting one hook leaves the other
# clauses: agen.hooks.set_one
# python: >=3.6
import sys

def first(g):
    pass

def last(g):
    pass

sys.set_asyncgen_hooks(firstiter=first)
sys.set_asyncgen_hooks(finalizer=last)
print([h.__name__ for h in sys.get_asyncgen_hooks()])
sys.set_asyncgen_hooks(firstiter=None)
print(sys.get_asyncgen_hooks().firstiter, sys.get_asyncgen_hooks().finalizer.__name__)
sys.set_asyncgen_hooks()
print(sys.get_asyncgen_hooks().finalizer.__name__)

# expect:
# ['first', 'last']
# None last
# last
