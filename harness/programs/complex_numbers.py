# Complex numbers: what mandelbrot sets, signals and roots of equations are made of.
import copy, itertools, operator, sys

def orbit(c, limit=30):
    """The points of z*z + c as long as they stay near."""
    z = 0j
    for _ in range(limit):
        if abs(z) > 2:
            return
        yield z
        z = z * z + c

def mandelbrot(width, height):
    for row in range(height):
        y = (row - height // 2) / (height / 2.4)
        yield ''.join('.:*#@'[min(sum(1 for _ in orbit(complex(-2 + 2.7 * column / width, y))) // 7, 4)]
                      for column in range(width))

for line in mandelbrot(50, 13):
    print(line)
print(list(itertools.islice(orbit(-1 + 0.25j), 5)))

def roots(a, b, c):
    d = (b * b - 4 * a * c) ** 0.5 if b * b >= 4 * a * c else 1j * (4 * a * c - b * b) ** 0.5
    yield (-b + d) / (2 * a)
    yield (-b - d) / (2 * a)
print(list(roots(1, 2, 5)), list(roots(1, -3, 2)))

numbers = [0j, 1j, -1j, 1 + 0j, complex(-0.0, -0.0), 1.5 - 2.25j, -3 + 4j, complex(2, -0.0), 1e20 + 1e-7j,
           complex('inf'), complex('-infj'), complex('nan')]
for z in numbers:
    print(repr(z), str(z), bool(z), z.real, z.imag, z.conjugate(), -z, +z, abs(z))
print([hash(z) for z in numbers if z == z], hash(3 + 0j) == hash(3), hash(0.5 + 0j) == hash(0.5))
print({1: 'one'}[1 + 0j], 2 == 2 + 0j, 2.5 == 2.5 + 0j, 2 == 2 + 1j, 2j != 2j, 1j == 'j', (1j,) == (1j,))

def attempt(function, *args):
    try:
        result = function(*args)
    except Exception as error:
        return type(error).__name__
    return result

finite = [0j, 1j, 2 - 1j, -3 + 4j, 2, 0, -1.5, True]
for function in (operator.add, operator.sub, operator.mul, operator.truediv):
    for a, b in itertools.product(finite, finite):
        if isinstance(a, complex) or isinstance(b, complex):
            result = attempt(function, a, b)
            # Signs of zeros have changed in 3.14.
            print(function.__name__, a, b, result if isinstance(result, str) else result + 0)
for a, b in [(2j, 2), (2j, 3), (1 + 1j, 10), (1 + 1j, 0), (0j, 0), (0j, 1j), (0j, -1), (0j, 2), (2 + 0j, 2), (1j, 20)]:
    print(a, '**', b, attempt(pow, a, b))
z = (1 + 2j) ** -2
print(round(z.real, 12), round(z.imag, 12))
z = 1j ** 1j
print(round(z.real, 12), round(z.imag, 12))
z = (-8) ** (1 / 3)
print(round(z.real, 12), round(z.imag, 12))
print(attempt(pow, 1j, 2, 3), attempt(pow, 1e300 + 1j, 5), attempt(abs, complex(1e308, 1.7e308)))
for function in (operator.lt, operator.floordiv, operator.mod, divmod, operator.and_, operator.matmul):
    print(function.__name__, attempt(function, 1j, 2), attempt(function, 2, 1j))
print(attempt(int, 1j), attempt(float, 1j), attempt(round, 1j), attempt(operator.index, 1j))

for text in ('1', '1j', '-j', '+J', ' 1+2j ', '(1+2j)', '( 1-2.5e3j )', '1e-3-1e+4j', '1_0+2_0j', 'nan+infj',
             '-infinityj', '', '1 + 2j', 'j1', '1+2', '1+', '()', '(1', '1+-2j', '1e5+j', '--1j', '1j+2'):
    print(repr(text), attempt(complex, text))

class Angle:
    def __complex__(self):
        return 3 + 4j
class Real:
    def __float__(self):
        return 2.5
class Wrong:
    def __complex__(self):
        return 'no'
class Point(complex):
    def __repr__(self):
        return 'Point' + super().__repr__()
print(complex(), complex(1), complex(1.5, 2), complex(imag=3), complex(real=1, imag=-1), complex(True, False))
print(complex(Angle()), complex(Real()), complex(Real(), Real()), attempt(complex, Wrong()), attempt(complex, []),
      attempt(complex, '1', 2), attempt(complex, 1, '2'), attempt(complex, None), attempt(complex, 1, Angle()),
      attempt(complex, b'1'))
p = Point(1, 2)
p.label = 'p'
print(p, p + 1, -p, type(p + 0), p == 1 + 2j, p.label, hash(p) == hash(1 + 2j), type(complex(p)))
print(copy.copy(1j), copy.deepcopy([1 + 2j]), 1j.__getnewargs__(), isinstance(1j, complex), complex.__mro__)
print('%s %r' % (1j, 2 + 3j), '{}'.format(-1j), f'{1 + 1j!r}', sum([1j, 2]) if sys.version_info < (3, 14) else 2 + 1j)
print(attempt(operator.setitem, 1j, 0, 0), attempt(setattr, 1j, 'real', 1.0))
def constants():
    return 1j, 1.0j, -1j, 0j, -0.0j, 2 + 3j, 1j
print(constants())
