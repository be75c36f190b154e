# title: what a thread set is released when the thread ends
# clauses: ctx.thread.end
# python: >=3.7
# needs: threads
import threading
import weakref
from contextvars import ContextVar

class Colour:
    pass

variable = ContextVar('colour')
references = []

def work():
    colour = Colour()
    references.append(weakref.ref(colour))
    variable.set(colour)
    del colour
    print('set', references[0]() is variable.get())

thread = threading.Thread(target=work)
thread.start()
thread.join()
print('gone', references[0]() is None)

# expect:
# set True
# gone True
