# title: a context can be carried to a thread with run
# clauses: ctx.thread.run
# python: >=3.7
# needs: threads
import threading
from contextvars import ContextVar, copy_context

variable = ContextVar('colour')
variable.set('red')

def work():
    print(variable.get())
    variable.set('blue')

context = copy_context()
thread = threading.Thread(target=context.run, args=(work,))
thread.start()
thread.join()
print(variable.get(), context[variable])

# expect:
# red
# red blue
