import functools, io, sys, time

def coroutine(func):
    @functools.wraps(func)
    def start(*args, **kwargs):
        cr = func(*args, **kwargs)
        next(cr)
        return cr
    return start

def follow(lines, target):
    for line in lines:
        target.send(line)
    target.close()

@coroutine
def grep(pattern, target):
    try:
        while True:
            line = yield
            if pattern in line:
                target.send(line)
    except GeneratorExit:
        print('grep closing', pattern)
        target.close()

@coroutine
def printer(prefix=''):
    n = 0
    try:
        while True:
            line = (yield)
            n += 1
            print(f'{prefix}{n:>3}: {line.rstrip()}')
    finally:
        print(prefix, 'done after', n)

@coroutine
def broadcast(*targets):
    try:
        while True:
            item = yield
            for t in targets:
                t.send(item)
    finally:
        for t in targets:
            t.close()

log = io.StringIO("""python is fun
java is verbose
python has generators
c++ has coroutines
go has goroutines; python has both
""")
follow(log, broadcast(grep('python', printer('py')), grep('has', printer('has'))))
print(grep.__name__, grep.__wrapped__.__name__)

@coroutine
def averager():
    total = 0.0
    count = 0
    average = None
    while True:
        term = yield average
        total += term
        count += 1
        average = total / count

avg = averager()
print([avg.send(x) for x in (10, 30, 5)])

# pull pipelines
def read(lines):
    for line in lines:
        yield line.split()
def field(rows, name, n, conv):
    for row in rows:
        yield {**row, name: conv(row['raw'][n])}
data = ['127.0.0.1 GET /index 200 512', '10.0.0.1 GET /a 404 -', '10.0.0.2 POST /b 200 77']
rows = ({'raw': r} for r in read(data))
rows = field(rows, 'status', 3, int)
rows = field(rows, 'bytes', 4, lambda s: int(s) if s != '-' else 0)
print(sum(r['bytes'] for r in rows if r['status'] == 200))

class Result: pass
def subtotal():
    total = 0
    while True:
        x = yield
        if x is None:
            return total
        total += x
def grouper(results, key):
    while True:
        results[key] = yield from subtotal()
results = {}
for key, values in {'girls': [40.9, 38.5], 'boys': [39, 40.8, 43.2]}.items():
    g = grouper(results, key)
    next(g)
    for v in values: g.send(v)
    g.send(None)
print({k: round(v, 2) for k, v in results.items()})
