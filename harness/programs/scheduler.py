import heapq, types, inspect
from collections import deque, defaultdict, OrderedDict

class SystemCall:
    def handle(self): pass
class GetTid(SystemCall):
    def handle(self):
        self.task.sendval = self.task.tid
        self.sched.schedule(self.task)
class NewTask(SystemCall):
    def __init__(self, target): self.target = target
    def handle(self):
        self.task.sendval = self.sched.new(self.target)
        self.sched.schedule(self.task)
class KillTask(SystemCall):
    def __init__(self, tid): self.tid = tid
    def handle(self):
        task = self.sched.taskmap.get(self.tid, None)
        if task:
            task.target.close()
            self.task.sendval = True
        else:
            self.task.sendval = False
        self.sched.schedule(self.task)
class WaitTask(SystemCall):
    def __init__(self, tid): self.tid = tid
    def handle(self):
        result = self.sched.waitforexit(self.task, self.tid)
        self.task.sendval = result
        if not result: self.sched.schedule(self.task)

class Task:
    taskid = 0
    def __init__(self, target):
        Task.taskid += 1
        self.tid = Task.taskid
        self.target = target
        self.sendval = None
        self.stack = []
    def run(self):
        while True:
            try:
                result = self.target.send(self.sendval)
                if isinstance(result, SystemCall): return result
                if isinstance(result, types.GeneratorType):
                    self.stack.append(self.target)
                    self.sendval = None
                    self.target = result
                else:
                    if not self.stack: return
                    self.sendval = result
                    self.target = self.stack.pop()
            except StopIteration:
                if not self.stack: raise
                self.sendval = None
                self.target = self.stack.pop()

class Scheduler:
    def __init__(self):
        self.ready = deque(); self.taskmap = {}; self.exit_waiting = {}
    def new(self, target):
        t = Task(target)
        self.taskmap[t.tid] = t
        self.schedule(t)
        return t.tid
    def exit(self, task):
        print(f'Task {task.tid} terminated')
        del self.taskmap[task.tid]
        for task in self.exit_waiting.pop(task.tid, []):
            self.schedule(task)
    def waitforexit(self, task, waittid):
        if waittid in self.taskmap:
            self.exit_waiting.setdefault(waittid, []).append(task)
            return True
        return False
    def schedule(self, task): self.ready.append(task)
    def mainloop(self):
        while self.taskmap:
            task = self.ready.popleft()
            try:
                result = task.run()
                if isinstance(result, SystemCall):
                    result.task = task; result.sched = self
                    result.handle()
                    continue
            except StopIteration:
                self.exit(task)
                continue
            self.schedule(task)

def foo(n):
    mytid = yield GetTid()
    for i in range(n):
        print("I'm foo", mytid, i)
        yield
def add(x, y):
    yield x + y
def main():
    child = yield NewTask(foo(3))
    r = yield add(2, 2)
    print('added', r)
    print('waiting', (yield WaitTask(child)))
    other = yield NewTask(foo(100))
    for i in range(2): yield
    print('killed', (yield KillTask(other)))
    print('main done')
s = Scheduler(); s.new(main()); s.mainloop()

# discrete-event simulation (taxi)
from collections import namedtuple
import queue
Event = namedtuple('Event', 'time proc action')
def taxi(ident, trips, start=0):
    time = yield Event(start, ident, 'leave garage')
    for i in range(trips):
        time = yield Event(time, ident, 'pick up')
        time = yield Event(time, ident, 'drop off')
    yield Event(time, ident, 'going home')
class Sim:
    def __init__(self, procs):
        self.events = queue.PriorityQueue(); self.procs = dict(procs)
    def run(self, end):
        for _, p in sorted(self.procs.items()): self.events.put(next(p))
        t = 0
        while t < end:
            if self.events.empty():
                print('*** end of events ***'); break
            e = self.events.get()
            t, ident, action = e
            print('taxi:', ident, ident * '   ', e)
            nxt = t + {'leave garage': 5, 'pick up': 7 + ident, 'drop off': 3}.get(action, 1)
            try: self.events.put(self.procs[ident].send(nxt))
            except StopIteration: del self.procs[ident]
        else:
            print('*** time is over: {} pending ***'.format(self.events.qsize()))
Sim({i: taxi(i, (i + 1) * 2, i * 5) for i in range(3)}).run(80)
g = foo(1)
print(inspect.getgeneratorstate(g)); next(g); print(inspect.getgeneratorstate(g)); g.close(); print(inspect.getgeneratorstate(g))
