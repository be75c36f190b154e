# title: a thread does not see what another one set
# clauses: ctx.thread.own
# python: >=3.7
# needs: threads
import threading
from contextvars import ContextVar, copy_context

variable = ContextVar('colour', default='white')
variable.set('red')

def work():
    print(variable.get(), variable in copy_context())
    variable.set('blue')

thread = threading.Thread(target=work)
thread.start()
thread.join()
print(variable.get())

# expect:
# white False
# red
