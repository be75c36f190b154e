# title: a scheduler lets generators take turns
# clauses: gen.iter.lazy gen.run.other gen.next.finished
# python: >=3.2
from collections import deque

def task(name, steps):
    for step in range(steps):
        print(name, step)
        yield

def run(tasks):
    ready = deque(tasks)
    while ready:
        current = ready.popleft()
        try:
            next(current)
        except StopIteration:
            print('finished')
        else:
            ready.append(current)

run([task('a', 1), task('b', 3), task('c', 2)])

# expect:
# a 0
# b 0
# c 0
# finished
# b 1
# c 1
# b 2
# finished
# finished
