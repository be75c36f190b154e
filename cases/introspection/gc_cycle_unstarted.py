# title: a generator in a cycle that was never resumed is collected without running
# clauses: look.gc.cycle_unstarted
# python: >=3.4
import gc
import weakref

class Node:
    pass

def body(node):
    print('not reached')
    yield

node = Node()
node.g = body(node)
ref = weakref.ref(node)
del node
gc.collect()
print(ref(), [thing for thing in gc.garbage if hasattr(thing, 'gi_frame')])

# expect:
# None []
