import itertools as it, heapq, math, operator
from functools import reduce, lru_cache, partial

def primes():
    composites = {}
    q = 2
    while True:
        if q not in composites:
            yield q
            composites[q * q] = [q]
        else:
            for p in composites[q]:
                composites.setdefault(p + q, []).append(p)
            del composites[q]
        q += 1
print(list(it.islice(primes(), 20)))

def sieve(n):
    s = bytearray([True]) * (n + 1)
    for p in range(2, int(n ** .5) + 1):
        if s[p]:
            s[p*p::p] = bytes(len(range(p*p, n + 1, p)))
    return [i for i in it.compress(range(n + 1), s) if i > 1]
print(sieve(60))

def perms(xs):
    if len(xs) <= 1:
        yield list(xs)
        return
    for i, x in enumerate(xs):
        for rest in perms(xs[:i] + xs[i+1:]):
            yield [x] + rest
print(len(list(perms('abcd'))), [''.join(p) for p in perms('abc')])
def combos(xs, k):
    if k == 0: yield ()
    elif xs:
        head, *tail = xs
        for c in combos(tail, k - 1): yield (head,) + c
        yield from combos(tail, k)
print(list(combos([1, 2, 3, 4], 2)) == list(it.combinations([1, 2, 3, 4], 2)))
def hanoi(n, a='A', b='B', c='C'):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield f'{a}->{c}'
        yield from hanoi(n - 1, b, a, c)
print(' '.join(hanoi(3)))
def queens(n):
    def place(row, cols, d1, d2, board):
        if row == n:
            yield tuple(board); return
        for c in range(n):
            if c in cols or row + c in d1 or row - c in d2: continue
            yield from place(row + 1, cols | {c}, d1 | {row + c}, d2 | {row - c}, board + [c])
    return place(0, frozenset(), frozenset(), frozenset(), [])
print(sum(1 for _ in queens(6)), next(queens(8)))
def pi_digits():
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < m * t:
            yield m
            q, r, m = 10*q, 10*(r-m*t), (10*(3*q+r))//t - 10*m
        else:
            q, r, t, k, m, x = q*k, (2*q+r)*x, t*x, k+1, (q*(7*k+2)+r*x)//(t*x), x+2
print(''.join(map(str, it.islice(pi_digits(), 60))))
def hamming():
    deferred = lambda: (x for x in out)
    yield 1
    a, b, c = it.tee(hamming_tail(), 3)
    yield from []
def hamming_tail():
    h = [1]; seen = {1}
    while True:
        x = heapq.heappop(h); yield x
        for p in (2, 3, 5):
            if x * p not in seen:
                seen.add(x * p); heapq.heappush(h, x * p)
print(list(it.islice(hamming_tail(), 25)))
print(list(heapq.merge([1, 4, 9], (x * x for x in range(0, 6, 2)), iter([3, 3]))))
def pascal():
    row = [1]
    while True:
        yield row
        row = [a + b for a, b in zip([0] + row, row + [0])]
for r in it.islice(pascal(), 5): print(f'{str(r):^20}|')
def collatz(n):
    while n != 1:
        yield n
        n = 3 * n + 1 if n % 2 else n // 2
    yield 1
print(*collatz(27 ** 2), sep=',', end='.\n')
@lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(90), fib.cache_info())
print(reduce(operator.mul, range(1, 31)), math.gcd(84, 36), 2 ** 200 % 10 ** 9 + 7, -7 // 2, -7 % 3, divmod(-7.5, 2))
print(list(it.accumulate([3, 1, 4, 1, 5], max)), list(it.takewhile(lambda x: x < 30, it.accumulate(it.count(1)))))
def luhn(s):
    return sum(sum(divmod(d * (1 + i % 2), 10)) for i, d in enumerate(int(c) for c in reversed(s))) % 10 == 0
print(luhn('79927398713'), luhn('79927398714'))
