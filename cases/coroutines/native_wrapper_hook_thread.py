# title: a hook belongs to the thread that set it
# clauses: co.hook.thread
# python: <3.8
# needs: threads
import sys
import threading
import warnings

warnings.simplefilter('ignore')
sys.set_coroutine_wrapper(lambda coroutine: coroutine)
thread = threading.Thread(target=lambda: print(sys.get_coroutine_wrapper()))
thread.start()
thread.join()
print(sys.get_coroutine_wrapper() is None)
sys.set_coroutine_wrapper(None)

# expect:
# None
# False
