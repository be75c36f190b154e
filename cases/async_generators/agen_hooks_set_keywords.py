# title: hooks are set by position or by name
# clauses: agen.hooks.set
# python: >=3.6
import sys

def first(g):
    pass

def last(g):
    pass

print(sys.set_asyncgen_hooks(firstiter=first, finalizer=last))
print([h.__name__ for h in sys.get_asyncgen_hooks()])
sys.set_asyncgen_hooks(last, first)
print([h.__name__ for h in sys.get_asyncgen_hooks()])

# expect:
# None
# ['first', 'last']
# ['last', 'first']
