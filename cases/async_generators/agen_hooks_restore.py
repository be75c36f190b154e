# title: what get_asyncgen_hooks returned can be handed to set_asyncgen_hooks
# clauses: agen.hooks.restore
# python: >=3.6
import sys

sys.set_asyncgen_hooks(firstiter=print)
old = sys.get_asyncgen_hooks()
sys.set_asyncgen_hooks(None, print)
sys.set_asyncgen_hooks(*old)
print(sys.get_asyncgen_hooks() == (print, None))

# expect:
# True
