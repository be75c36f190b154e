# title: KeyboardInterrupt, SystemExit and their subclasses go to throw of the iterator and not to close
# clauses: delegate.throw.forwarded delegate.throw.yielded
# python: >=3.3
class Interrupt(KeyboardInterrupt):
    pass

class Leave(SystemExit):
    pass

class Catcher:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def throw(self, kind, value=None, traceback=None):
        error = kind if isinstance(kind, BaseException) else kind()
        return 'throw met', type(error).__name__

    def close(self):
        print('closed')

def delegator(depth):
    yield from delegator(depth - 1) if depth > 1 else Catcher()

for depth in (1, 3):
    g = delegator(depth)
    next(g)
    for kind in (KeyboardInterrupt, Interrupt, SystemExit, Leave):
        print(g.throw(kind), g.throw(kind())[1])
    g.close()

# expect:
# ('throw met', 'KeyboardInterrupt') KeyboardInterrupt
# ('throw met', 'Interrupt') Interrupt
# ('throw met', 'SystemExit') SystemExit
# ('throw met', 'Leave') Leave
# closed
# ('throw met', 'KeyboardInterrupt') KeyboardInterrupt
# ('throw met', 'Interrupt') Interrupt
# ('throw met', 'SystemExit') SystemExit
# ('throw met', 'Leave') Leave
# closed
