# title: a generator that was begun in one thread goes on in another
# clauses: thread.gen.moves
# needs: threads
import threading

def counter():
    number = 0
    while True:
        step = yield number, threading.current_thread().name
        number += step

numbers = counter()
print(next(numbers)[0])

def work():
    print(numbers.send(10))

for name in ('one', 'two'):
    thread = threading.Thread(target=work, name=name)
    thread.start()
    thread.join()
print(numbers.send(1)[0])

# expect:
# 0
# (10, 'one')
# (20, 'two')
# 21
