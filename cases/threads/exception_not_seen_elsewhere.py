# title: a thread does not see what another one handles
# clauses: thread.exc.own
# needs: threads
import sys
import threading

def work():
    print(sys.exc_info()[0])
    try:
        raise KeyError
    except KeyError as error:
        print(error.__context__)

try:
    raise ValueError
except ValueError:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    print(sys.exc_info()[0].__name__)

# expect:
# None
# None
# ValueError
