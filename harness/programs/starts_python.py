# from Python 3.7 on
"""Programs that start Python by sys.executable: with code, with a file, with modules of subprocess and asyncio."""
import asyncio
import os
import subprocess
import sys

CODE = 'import sys; print(sys.argv[1:], sys.version_info[:2] == {}); sys.exit(len(sys.argv))'


def version():
    return CODE.format(tuple(sys.version_info[:2]))


def by_subprocess():
    done = subprocess.run([sys.executable, '-c', version(), 'a', '-b'], stdout=subprocess.PIPE)
    print(done.returncode, done.stdout)


async def by_asyncio():
    process = await asyncio.create_subprocess_exec(
        sys.executable, '-c', 'print(sum(map(int, input().split())))',
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    print(await process.communicate(b'1 2 3\n'), process.returncode)


def a_file():
    path = '/tmp/starts_python_{}.py'.format(os.getpid())
    with open(path, 'w') as file:
        file.write('import sys\nprint(sys.argv[1:], __name__)\nraise SystemExit(3)\n')
    done = subprocess.run([sys.executable, '-u', path, 'x'], stdout=subprocess.PIPE)
    os.unlink(path)
    print(done.returncode, done.stdout)


def a_failure():
    done = subprocess.run([sys.executable, '-c', 'x = 1\nx / 0'], stderr=subprocess.PIPE)
    print(done.returncode, done.stderr.splitlines()[-1])


print(os.path.isabs(sys.executable))
by_subprocess()
asyncio.run(by_asyncio())
a_file()
a_failure()
