# Threads and what threading, queue and concurrent.futures make of them.
import concurrent.futures
import os
import queue
import signal
import sys
import threading


def run_all(*functions):
    threads = [threading.Thread(target=function) for function in functions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


# --- locks
total = 0
lock = threading.Lock()


def count():
    global total
    for _ in range(2000):
        with lock:
            total += 1


run_all(*[count] * 4)
print(total, lock.locked(), lock.acquire(False), lock.acquire(False), lock.acquire(timeout=0.001))

recursive = threading.RLock()
seen = []
with recursive:
    with recursive:
        run_all(lambda: seen.append(recursive.acquire(False)))
print(seen, recursive.acquire(False))
recursive.release()
try:
    recursive.release()
except RuntimeError as error:
    print(type(error).__name__, error)

# --- waiting
ready = threading.Condition()
box = []


def take():
    with ready:
        ready.wait_for(lambda: box)
        print('took', box.pop())


def give():
    with ready:
        box.append('something')
        ready.notify()


run_all(take, give)
barrier = threading.Barrier(3)
numbers = []
run_all(*[lambda: numbers.append(barrier.wait())] * 3)
print(sorted(numbers))
semaphore = threading.BoundedSemaphore(1)
print(semaphore.acquire(), semaphore.acquire(blocking=False), threading.Event().wait(0.001))

# --- a loop that calls nothing is interrupted
stop = False


def spin():
    while not stop:
        pass
    print('stopped')


def end():
    global stop
    stop = True


run_all(spin, end)

# --- data of a thread
data = threading.local()
data.name = 'main'
run_all(lambda: print(hasattr(data, 'name')), lambda: setattr(data, 'name', 'other'))
print(data.name, vars(data))


class Counted(threading.local):
    made = []

    def __init__(self, first):
        self.value = first
        self.made.append(threading.current_thread() is threading.main_thread())


counted = Counted(5)
counted.value += 1
run_all(lambda: print(counted.value))
print(counted.value, counted.made)

# --- queues
items = queue.Queue(maxsize=2)


def produce():
    for number in range(20):
        items.put(number)
    items.put(None)


def consume():
    print(sum(iter(items.get, None)))


run_all(produce, consume)
if hasattr(queue, 'SimpleQueue'):
    simple = queue.SimpleQueue()
    run_all(lambda: print(simple.get()), lambda: simple.put('simple'))
    try:
        simple.get(timeout=0.001)
    except queue.Empty:
        print('Empty')

# --- pools
with concurrent.futures.ThreadPoolExecutor(3) as pool:
    print(list(pool.map(lambda number: number * number, range(6))))
    failing = pool.submit(int, 'no number')
    print(type(failing.exception()).__name__)
    done, rest = concurrent.futures.wait([pool.submit(pow, 2, n) for n in range(4)])
    print(sorted(future.result() for future in done), rest)

# --- a module that one thread makes and another one waits for
folder = '/tmp/corospec-threads-{}'.format(os.getpid())
os.mkdir(folder)
with open(os.path.join(folder, 'made_slowly.py'), 'w') as file:
    file.write('import threading, __main__\n'
               '__main__.begun.set()\n'
               '__main__.go_on.wait()\n'
               'complete = True\n')
sys.path.insert(0, folder)
sys.dont_write_bytecode = True
begun = threading.Event()
go_on = threading.Event()
found = []

def first():
    import made_slowly
    found.append(made_slowly.complete)

def second():
    begun.wait()
    go_on.set()
    import made_slowly
    found.append(made_slowly.complete)

run_all(first, second)
print(found)
sys.path.remove(folder)
os.remove(os.path.join(folder, 'made_slowly.py'))
os.rmdir(folder)

# --- signals
caught = []
signal.signal(signal.SIGUSR1, lambda number, frame: caught.append(number == signal.SIGUSR1))
run_all(lambda: os.kill(os.getpid(), signal.SIGUSR1))
print(caught)
lock = threading.Lock()
lock.acquire()
waiting = threading.Event()


def interrupt():
    waiting.wait()
    os.kill(os.getpid(), signal.SIGINT)


thread = threading.Thread(target=interrupt)
thread.start()
try:
    waiting.set()
    while not lock.acquire(timeout=0.01):  # a signal may come just before a wait begins
        pass
except KeyboardInterrupt:
    print('KeyboardInterrupt')
thread.join()

# --- the end: daemons are left behind, other threads are not
def for_ever():
    while True:
        pass


threading.Thread(target=threading.Event().wait, daemon=True).start()
threading.Thread(target=for_ever, daemon=True).start()
last = threading.Event()
threading.Thread(target=lambda: (last.wait(), print('last'))).start()
print('end of the program')
last.set()
