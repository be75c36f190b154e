# title: tasks made of several generators take turns in a scheduler
# clauses: delegate.chain.values delegate.result delegate.chain.raised
# python: >=3.3
from collections import deque

def steps(name, count):
    for step in range(count):
        print(name, step)
        yield
    return count

def task(name, *counts):
    done = 0
    for count in counts:
        done += yield from steps(name, count)
    print(name, 'did', done)

def run(tasks):
    ready = deque(tasks)
    while ready:
        current = ready.popleft()
        try:
            current.send(None)
            ready.append(current)
        except StopIteration:
            pass

run([task('a', 1, 2), task('b', 2)])

# expect:
# a 0
# b 0
# a 0
# b 1
# a 1
# b did 2
# a did 3
