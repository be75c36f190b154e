# title: a stack that is destroyed calls none of its callbacks
# clauses: manager.stack.not_collected
# python: >=3.3
import gc
from contextlib import ExitStack

stack = ExitStack()
stack.callback(print, 'not called')
stack.push(lambda *details: print('not called either'))
del stack
gc.collect()
print('end')

# expect:
# end
