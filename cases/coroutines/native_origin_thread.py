# title: the tracking depth belongs to the thread that set it
# clauses: co.origin.thread
# python: >=3.7
# needs: threads
import sys
import threading

sys.set_coroutine_origin_tracking_depth(3)
thread = threading.Thread(target=lambda: print(sys.get_coroutine_origin_tracking_depth()))
thread.start()
thread.join()
print(sys.get_coroutine_origin_tracking_depth())

# expect:
# 0
# 3
