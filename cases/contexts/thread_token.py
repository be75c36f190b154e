# title: a token of one thread is refused in another
# clauses: ctx.thread.token
# python: >=3.7
# needs: threads
import threading
from contextvars import ContextVar

variable = ContextVar('colour')
token = variable.set('red')

def work():
    try:
        variable.reset(token)
    except ValueError:
        print('ValueError')

thread = threading.Thread(target=work)
thread.start()
thread.join()
variable.reset(token)
print(variable.get('unset'))

# expect:
# ValueError
# unset
